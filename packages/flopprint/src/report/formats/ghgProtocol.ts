import type { Amount } from '../../estimate.ts';
import { ofRun } from '../paragraph.ts';
import type { Report, ReportFormat } from '../report.ts';
import { csvText } from './csv.ts';
import { included, madeBy, nameOf } from './facts.ts';

/**
 * One run in the scopes of the GHG Protocol, location- and market-based side by side, as its Scope 2 Guidance (2015)
 * asks for. The electricity of machines that a company owns or controls is scope 2 and their making scope 3 category 2
 * (capital goods); of a service that it buys, both are scope 3 category 1 (purchased goods and services); the
 * categories are those of the Corporate Value Chain (Scope 3) Standard (2011), as listed by
 * https://annualreporting.info/ifrsdefinitions/scope-3-categories/. A scenario that names a cloud region is bought;
 * of any other it is not known, and both readings are given, of which one applies. Lines are in tonnes of CO2e.
 *
 * A lifecycle intensity also holds what fuels and power plants emitted before the electricity was made, which scope 2
 * leaves to scope 3 category 3; the column `basis` says which one it is.
 */
export const ghgProtocol: ReportFormat = {
  id: 'ghg-protocol',
  label: 'GHG Protocol scopes, CSV',
  purpose: 'Scopes 2 and 3, location- and market-based, for a sustainability report.',
  extension: 'csv',
  mediaType: 'text/csv',
  write: (report) => csvText([header, ...linesOf(report)]),
};

const header = [
  'run',
  'applies where',
  'scope',
  'what',
  'location-based (tCO2e)',
  'p5 (tCO2e)',
  'p95 (tCO2e)',
  'market-based (tCO2e)',
  'market-based from',
  'basis',
  'remark',
  'made by',
];

type Cells = readonly (string | number | undefined)[];

function linesOf(report: Report): Cells[] {
  const { estimate, names } = report;
  const electricity = included(ofRun(estimate, 'operationalCarbon'));
  const making = included(ofRun(estimate, 'embodiedCarbon'));
  const market = estimate.quantities['marketBasedCarbon'];
  const basis = estimate.basis;
  const remark =
    basis === 'lifecycle'
      ? 'the intensity is lifecycle: what it holds beyond the power plants belongs in scope 3 category 3'
      : undefined;
  const line = (
    where: string,
    scope: string,
    what: string,
    amount: Amount | undefined,
    bought: Bought,
  ): Cells[] =>
    amount
      ? [
          [
            nameOf(report),
            where,
            scope,
            what,
            amount.value,
            amount.p5,
            amount.p95,
            bought.value,
            bought.from,
            bought.basis,
            bought.remark,
            madeBy(report),
          ],
        ]
      : [];
  const contract: Bought = {
    value: (market ?? electricity)?.value,
    from: market
      ? 'contracts as stated or as the provider claims them'
      : 'no contract is known: grid average, as location-based',
    basis,
    remark,
  };
  const same: Bought = { value: making?.value, from: 'no electricity contract of ours bears on it' };
  const bought = [
    ...line('bought as a cloud service', 'Scope 3 category 1', 'electricity', electricity, contract),
    ...line('bought as a cloud service', 'Scope 3 category 1', 'making of the machines, share', making, same),
  ];
  if (names.cloud) return bought;
  return [
    ...line('machines owned or controlled', 'Scope 2', 'electricity', electricity, contract),
    ...line(
      'machines owned or controlled',
      'Scope 3 category 2',
      'making of the machines, share',
      making,
      same,
    ),
    ...bought,
  ];
}

interface Bought {
  readonly value: number | undefined;
  readonly from: string;
  readonly basis?: string | undefined;
  readonly remark?: string | undefined;
}
