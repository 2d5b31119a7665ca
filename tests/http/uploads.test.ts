import { expect, test } from "vitest";
import { type FormLimits, plainForm, readForm } from "#app/http/uploads.server.ts";

const withOneFile: FormLimits = { files: 1, fileBytes: 2 * 1024 * 1024, parts: 10, fieldBytes: 1000 };

test("the fields and the file of a form are read", async () => {
  const read = await readForm(
    multipart({ title: "Plano", file: new File(["abc"], "plano.pdf") }),
    withOneFile,
  );

  expect(read.ok && read.formData.get("title")).toBe("Plano");
  const file = read.ok && (read.formData.get("file") as File);
  expect(file && [file.name, await file.text()]).toEqual(["plano.pdf", "abc"]);
});

test("a form without files is read in both encodings", async () => {
  for (const request of [multipart({ words: "á & é" }), urlencoded("words=%C3%A1+%26+%C3%A9")]) {
    const read = await readForm(request);
    expect(read.ok && read.formData.get("words")).toBe("á & é");
  }
});

test("what is over a limit is refused with the reason", async () => {
  const large = new File([new Uint8Array(withOneFile.fileBytes + 1)], "plano.pdf");
  const small = new File(["abc"], "a.pdf");

  expect(await readForm(multipart({ file: large }), withOneFile)).toEqual({
    ok: false,
    error: "form.file.too-large?megabytes=2",
  });
  expect(await readForm(multipart({ one: small, two: small }), withOneFile)).toEqual({
    ok: false,
    error: "form.file.too-many?files=1",
  });
  expect(await readForm(multipart({ file: small }))).toEqual({
    ok: false,
    error: "form.file.too-many?files=0",
  });
  expect(await readForm(urlencoded("a=1&".repeat(501)))).toEqual({ ok: false, error: "form.too-large" });
  expect(await readForm(multipart({ words: "x".repeat(1024 * 1024 + 1) }))).toEqual({
    ok: false,
    error: "form.too-large",
  });
});

test("an endless body is read no further than the limit", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 64 * 1024;
      controller.enqueue(new Uint8Array(64 * 1024).fill(0x61));
    },
  });

  expect(await readForm(post(endless, "application/x-www-form-urlencoded"))).toEqual({
    ok: false,
    error: "form.too-large",
  });
  expect(sent).toBeLessThan(plainForm.fieldBytes + 3 * 64 * 1024);
});

test("a body that is no form is refused, not thrown", async () => {
  const type = "multipart/form-data; boundary=x";
  const badName = new Uint8Array([...bytes('--x\r\nContent-Disposition: form-data; name="'), 0xff, 0xfe]);
  for (const request of [
    post('{"a":1}', "application/json"),
    post("a=b", "text/plain"),
    post("no boundary here", type),
    post('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut off', type),
    post(new Uint8Array([...badName, ...bytes('"\r\n\r\nv\r\n--x--')]), type),
    post("--x--", "multipart/form-data"),
  ]) {
    expect(await readForm(request, withOneFile)).toEqual({ ok: false, error: "form.unreadable" });
  }
});

function multipart(fields: Record<string, string | File>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("http://localhost/", { method: "POST", body });
}

function urlencoded(body: string): Request {
  return post(body, "application/x-www-form-urlencoded");
}

function post(body: BodyInit, type: string): Request {
  const headers = { "Content-Type": type };
  return new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
