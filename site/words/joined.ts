type Tree = { readonly [key: string]: unknown };

/** Two trees as one: what both have is a tree in both. */
export function joined<One extends object, Other extends object>(one: One, other: Other): One & Other {
  const whole: Record<string, unknown> = { ...(one as Tree) };
  for (const [key, own] of Object.entries(other)) {
    const found = (one as Tree)[key];
    whole[key] =
      typeof own === 'object' && typeof found === 'object' ? joined(found as Tree, own as Tree) : own;
  }
  return whole as One & Other;
}
