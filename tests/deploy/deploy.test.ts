import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("the image", () => {
  const dockerfile = read("Dockerfile");
  const last = dockerfile.split(/^FROM /m).at(-1)!;

  test("has no fault that a validator finds", () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  test("runs on a pinned Node as nobody in particular, with one volume and a health check", () => {
    for (const [, base] of dockerfile.matchAll(/^FROM (\S+)/gm)) expect(base).toBe("node:24-slim");
    expect(last).toMatch(/^USER node$/m);
    expect([...last.matchAll(/^VOLUME (.+)$/gm)].map((match) => match[1])).toEqual(["/data"]);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last).not.toMatch(/^RUN .*(npm|apt)/m);
  });

  test("is given sources only", () => {
    const allowed = read(".dockerignore").trim().split("\n");
    expect(allowed[0]).toBe("*");
    for (const [, path] of dockerfile.matchAll(/^COPY (?!--from|\. )(.+) \S+$/gm)) {
      for (const one of path!.split(" ")) expect(allowed).toContain(`!${one}`);
    }
  });
});

describe("the compose file", () => {
  const compose = read("compose.yaml");

  test("takes away what no container needs, and holds no secret", () => {
    for (const rule of ["read_only: true", "cap_drop: [ALL]", "no-new-privileges:true"]) {
      // Once for all of Cabildo's, once for the proxy, once for the database.
      expect(compose.split(rule)).toHaveLength(4);
    }
    expect(compose).not.toMatch(/(PASSWORD|SECRET|TOKEN): (?!\$\{|\/run\/secrets)\S/);
    expect(compose).not.toContain("\t");
  });

  test.skipIf(!hasCompose())("is understood by docker compose", () => {
    const variables = { ...process.env, ORIGIN: "https://participa.example.gob" };
    execFileSync("docker", ["compose", "config", "--quiet"], { env: variables });
  });
});

test.skipIf(spawnSync("systemd-analyze", ["--version"]).status !== 0)("systemd accepts the unit", () => {
  const unit = join(mkdtempSync(join(tmpdir(), "cabildo-unit-")), "cabildo.service");
  writeFileSync(unit, read("deploy/cabildo.service").replaceAll("/usr/bin/node", process.execPath));
  const verified = spawnSync("systemd-analyze", ["verify", unit], { encoding: "utf8" });
  expect(verified.stderr).toBe("");
  expect(verified.status).toBe(0);
});

test("migrations only add from here on, so that old code goes on beside a new one", () => {
  const folder = new URL("../../db/migrations/", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name > "0008")) {
    expect(readFileSync(new URL(file, folder), "utf8"), file).not.toMatch(
      /\.(dropTable|dropColumn|renameColumn|renameTo)\(|drop (table|column)|rename (to|column)/i,
    );
  }
});

function hasCompose(): boolean {
  return spawnSync("docker", ["compose", "version"]).status === 0;
}
