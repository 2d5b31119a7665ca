// Plain JavaScript without anything new in it, so that an old Node reaches this sentence.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Cabildo needs Node 22.18 or newer and this is ${process.versions.node}; start it with "npm start", which brings its own.`,
  );
  process.exit(1);
}
await import("./http/server.ts");
