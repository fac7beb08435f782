const form = /^(?:SXM\d?|PCIe|OAM|NVL|\(.*|\d+GB|HL-\d+)$/i;

/** How a sentence names a device: `NVIDIA H100 SXM5 80GB` is an H100. */
export function shortName(name: string, vendor: string): string {
  const words = name
    .replace(vendor, '')
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(?:Instinct|GeForce)$/.test(word));
  const end = words.findIndex((word) => form.test(word));
  return (end > 0 ? words.slice(0, end) : words).join(' ');
}
