import { type Argument, deepest } from "#app/domain/argument/argument.ts";

export type ThreadNode = Pick<
  Argument,
  "id" | "parentId" | "stance" | "visibility" | "createdAt" | "threadClosedAt"
>;

export interface ThreadItem {
  id: string;
  parentId: string | null;
  /** 0 for an argument, 1 for a reply to it; imported ones that lie deeper than `deepest` are shown there. */
  depth: number;
  /** Moderators closed it, or what it is below: it takes no replies. */
  isClosed: boolean;
}

/**
 * Arguments in the order they are read: each followed by its replies, the oldest first. A hidden one is listed
 * only above replies that are shown.
 */
export function threadItems(nodes: readonly ThreadNode[]): ThreadItem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const replies = new Map<string, ThreadNode[]>();
  const roots: ThreadNode[] = [];
  for (const node of [...nodes].sort(oldestFirst)) {
    if (node.parentId === null || !byId.has(node.parentId)) roots.push(node);
    else replies.set(node.parentId, [...(replies.get(node.parentId) ?? []), node]);
  }

  function read(node: ThreadNode, depth: number, closedAbove: boolean): ThreadItem[] {
    const isClosed = closedAbove || node.threadClosedAt !== null;
    const below = (replies.get(node.id) ?? []).flatMap((reply) => read(reply, depth + 1, isClosed));
    const isListed = node.visibility === "published" || (node.visibility === "hidden" && below.length > 0);
    if (!isListed) return below;
    return [{ id: node.id, parentId: node.parentId, depth: Math.min(depth, deepest), isClosed }, ...below];
  }

  return roots.flatMap((root) => read(root, 0, false));
}

function oldestFirst(a: ThreadNode, b: ThreadNode): number {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1;
}

/** How many arguments are above this one; 0 for one that replies to nothing. */
export function depthOf(id: string, nodes: readonly Pick<ThreadNode, "id" | "parentId">[]): number {
  return upwards(id, nodes).length - 1;
}

/** Whether moderators closed this argument's thread, or one that it is below. */
export function isThreadClosed(
  id: string,
  nodes: readonly Pick<ThreadNode, "id" | "parentId" | "threadClosedAt">[],
): boolean {
  return upwards(id, nodes).some((node) => node.threadClosedAt !== null);
}

/** The argument itself, then what is above it. */
function upwards<Node extends Pick<ThreadNode, "id" | "parentId">>(
  id: string,
  nodes: readonly Node[],
): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path: Node[] = [];
  let node = byId.get(id);
  while (node && !path.includes(node)) {
    path.push(node);
    node = node.parentId === null ? undefined : byId.get(node.parentId);
  }
  return path;
}
