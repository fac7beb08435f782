import { formatAmount, formatNumber, type Estimate } from 'flopprint/model';

/** A link of the chain: a quantity, and the words around its number. */
export interface Link {
  readonly key: string;
  readonly before?: string;
  readonly amount: string;
  readonly after?: string;
}

/** The run from compute to carbon, in the quantities that this estimate holds. */
export function chainOf({ quantities }: Estimate, device: string | undefined): Link[] {
  const hours = quantities['acceleratorHours'];
  const links: (Link | undefined)[] = [
    link('compute', { before: quantities['compute']?.from === 'equation' ? '6·N·D =' : undefined }),
    hours && {
      key: 'acceleratorHours',
      amount: `${formatNumber(hours.value)} ${device ? `${device}-hours` : 'accelerator-hours'}`,
    },
    link('duration'),
    link('itEnergy', { after: 'of machines' }),
    link('facilityEnergy', { after: 'of site' }),
    link('operationalCarbon', { after: 'of electricity' }),
  ];
  return links.filter((part) => part !== undefined);

  function link(key: string, words: { before?: string | undefined; after?: string } = {}): Link | undefined {
    const quantity = quantities[key];
    if (!quantity) return undefined;
    const { before, after } = words;
    const plural = quantity.unit === 'day' ? { ...quantity, unit: 'days' } : quantity;
    return { key, amount: formatAmount(plural), ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
}
