import { formatNumber, precisionOf, type Estimate, type Quantity } from 'flopprint/model';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';
import { formatAmount } from '../words/format.ts';

/** A link of the chain: a quantity, and the words around its number. */
export interface Link {
  readonly key: string;
  readonly before?: string;
  readonly amount: string;
  readonly after?: string;
}

/** How compute follows from the size of the model and of its data, where it does. */
function computed(compute: Quantity | undefined): string | undefined {
  if (compute?.from === 'equation') return '6·N·D =';
  return compute?.computed === undefined
    ? undefined
    : filled(words.calculator.chain.statedAs, { computed: formatNumber(compute.computed) });
}

/** The run from compute to carbon, in the quantities that this estimate holds. */
export function chainOf({ quantities }: Estimate, device: string | undefined): Link[] {
  const { chain: say } = words.calculator;
  const hours = quantities['acceleratorHours'];
  const links: (Link | undefined)[] = [
    link('compute', { before: computed(quantities['compute']) }),
    hours && {
      key: 'acceleratorHours',
      amount: `${formatNumber(hours.value, precisionOf(hours))} ${device ? filled(say.deviceHours, { device }) : say.hours}`,
    },
    link('itEnergy', { after: say.ofMachines }),
    link('facilityEnergy', { after: say.ofSite }),
    link('operationalCarbon'),
  ];
  return links.filter((part) => part !== undefined);

  function link(key: string, around: { before?: string | undefined; after?: string } = {}): Link | undefined {
    const quantity = quantities[key];
    if (!quantity) return undefined;
    const { before, after } = around;
    return {
      key,
      amount: formatAmount(quantity),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  }
}
