import { StarterKit } from "@tiptap/starter-kit";
import { safeHref } from "#app/domain/rich-text/href.ts";

/** The one Tiptap schema: of the editor in the browser, of the check and of the rendering here. */
export const extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      defaultProtocol: "https",
      isAllowedUri: (href) => safeHref(href) !== null,
      HTMLAttributes: { rel: "nofollow ugc noopener", target: null, class: null },
    },
  }),
];
