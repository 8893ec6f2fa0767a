/** The part of gettext-parser 9 that `po.ts` uses; the package ships no types. */
declare module 'gettext-parser' {
  type Entry = {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: {
      translator?: string;
      extracted?: string;
      reference?: string;
      flag?: string;
      previous?: string;
    };
  };
  export const po: {
    /** By context, then by msgid. Accepts much that is no PO, such as a string that never ends. */
    parse(source: string): { translations: Record<string, Record<string, Entry>> };
  };
}
