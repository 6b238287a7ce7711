// What of age is used here: to lock and unlock by a passphrase.
declare module "age-encryption" {
  export class Encrypter {
    setPassphrase(passphrase: string): void;
    encrypt(file: Uint8Array): Promise<Uint8Array>;
  }
  export class Decrypter {
    addPassphrase(passphrase: string): void;
    decrypt(file: Uint8Array): Promise<Uint8Array>;
  }
}
