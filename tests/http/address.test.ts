import { expect, test } from "vitest";
import { addressOf, networkOf } from "#app/http/address.ts";

test("addresses of one IPv6 network count as one, and those of IPv4 each for itself", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:DB8:1:2::9")).toBe(networkOf("2001:db8:1:2:ffff::1"));
  expect(networkOf("2001:db8:1::9")).toBe("2001:db8:1:0::/64");
  expect(networkOf("2001:db8:1:3::9")).not.toBe(networkOf("2001:db8:1:2::9"));
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("192.0.2.7")).not.toBe(networkOf("192.0.2.8"));
});

test("whom a header names counts only behind a proxy, and then the last one", () => {
  const incoming = {
    headers: { "x-forwarded-for": "203.0.113.5, 198.51.100.1" },
    socket: { remoteAddress: "192.0.2.1" },
  };
  expect(addressOf(incoming as never, false)).toBe("192.0.2.1");
  expect(addressOf(incoming as never, true)).toBe("198.51.100.1");
});
