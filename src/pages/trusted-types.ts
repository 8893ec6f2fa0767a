/**
 * The one Trusted Types policy. It lets scripts come from our own origin and lets nothing become HTML:
 * what a code, a link or a file holds can reach the page as text only.
 */
type TrustedTypesWindow = Window & {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
  };
};

/** Throws nothing; a browser without Trusted Types has nothing to set. */
export function setTrustedTypes(page: Window): void {
  (page as TrustedTypesWindow).trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const url = new URL(address, page.location.href);
      if (url.origin === page.location.origin || url.protocol === 'blob:') return address;
      throw new TypeError(`A script from ${url.origin} was refused.`);
    },
  });
}
