import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Under `Type=notify`: this process is the service now, and it answers. */
export async function tellSystemd() {
  if (!process.env.NOTIFY_SOCKET) return;
  await promisify(execFile)("systemd-notify", ["--ready", `--pid=${process.pid}`]);
}
