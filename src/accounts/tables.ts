// What the product itself reads of the accounts' tables; the rest of them belongs to the accounts library.

export interface AccountTables {
  user: { id: string; createdAt: unknown };
  session: { id: string };
  apikey: { id: string };
  accountSetting: { name: string; value: string };
}
