/** Whether this browser has sent a form lately, so that it is to be shown nothing that may be of before. */
export function hasActed(request: Request): boolean {
  return request.headers.get("Cookie")?.includes("cabildo-acted=") ?? false;
}
