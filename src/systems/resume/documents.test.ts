// Documents that would stop a server that read them itself: each is answered with a sentence, soon.
import { deflateRawSync, deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { readProfileFile } from "./read-file.ts";

// Each file starts a process of its own, which takes a moment on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const read = (name: string, bytes: Uint8Array) =>
  readProfileFile({ name, content: Buffer.from(bytes).toString("base64") }, "2026-11-24");

/** A PDF of objects as they are written; the second is its tree of pages. */
const pdf = (objects: readonly (string | Buffer)[], trailer = ""): Buffer => {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
  });
  const at = Buffer.concat(parts).length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(end)]);
};

const stream = (dictionary: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from("\nendstream")]);

const onePage = (content: Buffer, ...more: (string | Buffer)[]): Buffer =>
  pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
    content,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...more,
  ]);

const printed = (lines: readonly string[]): Buffer =>
  onePage(
    stream("", Buffer.from(`BT /F 11 Tf 60 780 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`, "latin1")),
  );

/** A ZIP of one file that says it holds little and unpacks to much. */
const lyingZip = (name: string, bytes: number): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(bytes, 0x20), { level: 1 });
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(1000, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), head, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), head, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
};

describe("a document from outside", () => {
  test("is read: a PDF of one page", async () => {
    const { format, facts } = await read(
      "cv.pdf",
      printed([
        "Work experience",
        "Warehouse Operative, Milden Freight",
        "03/2019 - present",
        "- Ran the night shift of eight people",
      ]),
    );
    expect(format).toBe("pdf");
    expect(facts.experiences).toMatchObject([
      {
        title: "Warehouse Operative",
        organisation: "Milden Freight",
        start: "2019-03",
        highlights: ["Ran the night shift of eight people"],
      },
    ]);
  });

  test("of too many pages is too much", async () => {
    const kids = Array.from({ length: 5000 }, (_, at) => `${at + 3} 0 R`).join(" ");
    const pages = Array.from({ length: 5000 }, () => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    const long = pdf(["<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Kids [${kids}] /Count 5000 >>`, ...pages]);
    await expect(read("book.pdf", long)).rejects.toMatchObject({
      code: "TOO_MUCH",
      status: 422,
      message:
        "book.pdf is too large or too tangled to read. It has 5000 pages; at most 60 are read. Give the pages about your work alone, or paste their text; nothing was saved.",
    });
  });

  test("that unpacks to very much is too much, whatever it says of itself", async () => {
    const page = stream("/Filter /FlateDecode", deflateSync(Buffer.alloc(700_000_000, "(a) Tj "), { level: 1 }));
    await expect(read("bomb.pdf", onePage(page))).rejects.toMatchObject({ code: "TOO_MUCH" });
    await expect(read("bomb.docx", lyingZip("word/document.xml", 500_000_000))).rejects.toMatchObject({ status: 422 });
    await expect(read("bomb.zip", lyingZip("Skills.csv", 500_000_000))).rejects.toMatchObject({ status: 422 });
  });

  test("that leads in circles or into depths is answered", async () => {
    const circle = onePage(
      stream("", Buffer.from("/X Do")),
      stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
        Buffer.from("/X Do /X Do"),
      ),
    );
    await expect(read("circle.pdf", circle)).rejects.toMatchObject({ status: 422 });
    const deep = onePage(stream("", Buffer.from(`${"[".repeat(2_000_000)} TJ`)));
    await expect(read("deep.pdf", deep)).rejects.toMatchObject({ status: 422 });
    await expect(read("deep.xml", strToU8(`<Candidate>${"<a>".repeat(2_000_000)}`))).rejects.toMatchObject({ status: 422 });
    await expect(read("deep.json", strToU8("[".repeat(2_000_000)))).rejects.toMatchObject({ status: 422 });
    const words = strToU8(`<w:document xmlns:w="x"><w:body>${"<w:p>".repeat(200_000)}`);
    await expect(read("deep.docx", zipSync({ "word/document.xml": words }))).rejects.toMatchObject({ status: 422 });
  });

  test("that is locked, broken, a picture or of another program says so and what to do", async () => {
    const locked = pdf(
      [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
      ],
      "/Encrypt 3 0 R /ID [<00> <00>] ",
    );
    await expect(read("locked.pdf", locked)).rejects.toThrow("locked.pdf: It is locked with a password. Open it, print it");
    await expect(read("cut.pdf", Buffer.from("%PDF-1.7\nnothing"))).rejects.toThrow("cut.pdf: This PDF is broken. Save it again");
    await expect(read("scan.pdf", onePage(stream("", Buffer.from(""))))).rejects.toThrow(
      "scan.pdf is a picture of a page: there are no letters in it to read. Type or paste its lines instead",
    );
    await expect(read("old.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).rejects.toThrow("Save it as PDF or DOCX");
    await expect(read("cv.rtf", Buffer.from("{\\rtf1 x}"))).rejects.toThrow(
      "This is a file in rich text (RTF), which is not read.",
    );
    await expect(read("broken.docx", zipSync({ "word/document.xml": strToU8("<w:nothing") }))).rejects.toMatchObject({
      status: 422,
    });
  });

  test("of one file of a LinkedIn archive is read; what is about other people is refused by its name", async () => {
    const { facts } = await read(
      "Positions (1).csv",
      strToU8("Company Name,Title,Started On,Finished On\nMilden Freight,Driver,Oct 2022,\n"),
    );
    expect(facts.experiences).toMatchObject([{ title: "Driver", organisation: "Milden Freight", start: "2022-10" }]);
    expect((await read("Skills.csv", strToU8("Name\nForklift\n"))).facts.skills).toMatchObject([{ label: "Forklift" }]);
    await expect(read("Connections.csv", strToU8("Notes:\n"))).rejects.toThrow(
      "Connections.csv: It tells about other people, not about your work: Positions.csv",
    );
  });
});
