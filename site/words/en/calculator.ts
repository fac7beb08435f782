import { capital, listed, medianWords, sensitivityWords } from 'flopprint/model';
import type { Run, Say } from '../../parts/sentence.ts';

/** What a preset has to be told apart by, in the sentence that stands over a number. */
function sentence(run: Run, say: Say): void {
  const { size, active, tokens, device, count, place, intensity, isTrained, added } = run;
  say(isTrained ? 'Training ' : `${capital(listed(added))} of `);
  if (size !== undefined) {
    const compound = size.replace(' ', '-');
    say(/^8|^11-|^18-/.test(compound) ? 'an ' : 'a ');
    say(`${compound}-parameter`, 'params');
    say(' model');
    if (active !== undefined) {
      say(' with ');
      say(`${active} active`, 'active');
    }
  } else say('this model');
  if (tokens !== undefined) {
    say(' on ');
    say(`${tokens} tokens`, 'tokens');
  }
  if (device !== undefined) {
    say(' with ');
    say(count === undefined ? `${device}s` : `${count} ${device}${count === '1' ? '' : 's'}`, 'acc');
  }
  if (place !== undefined) {
    say(' in ');
    say(/^United (States|Kingdom)|^Netherlands|^Philippines/.test(place) ? `the ${place}` : place, 'place');
  } else if (intensity !== undefined) {
    say(' at ');
    say(intensity, 'ci');
  }
  if (isTrained && added.length > 0) say(`, with ${listed(added)},`);
}

/** Texts, some with slots, which travel with the page. */
export const calculator = {
  /** What stands between the sentence and the number; of several phases, the other. */
  emits: ' would emit about',
  emitsSeveral: ' would emit about',
  addPhase: 'Add {title}',
  removePhase: 'Remove {title}',
  likely: 'about {amount}',
  likelyWithin: 'about {amount}, 90 % likely {interval}',
  inputs: 'Inputs',
  startFrom: 'Start from',
  undo: 'Undo',
  redo: 'Redo',
  units: 'Units',
  share: {
    report: 'Report to cite',
    levers: 'What would lower it',
    copyAs: 'Copy as',
    link: 'link',
    json: 'JSON',
    command: 'command',
    fromBar: 'Copy it from the address bar',
    refused: 'This browser does not let a page copy',
    copyThe: 'Copy as {what}',
    copied: 'Copied the {what}',
  },
  model: 'The model',
  activeShort: 'Active (MoE)',
  all: 'all',
  training: 'The training',
  machine: 'The machine',
  aName: 'a name, such as H100',
  notListed: 'Not listed? Leave it empty and state power and speed under the assumptions.',
  predictedValue: 'predicted',
  place: 'The place',
  somePlaces: 'Virginia, FR, aws/us-east-1 …',
  config: {
    read: 'Read as {family}{parameters}{active}. Its shape stands under the assumptions.',
    parameters: ': {count} parameters',
    active: ', {count} active',
    noConfig: 'This is no config.json: it holds no object {…}.',
    from: 'From a Hugging Face config.json',
    label: 'Hugging Face config.json',
    paste: 'Paste it, or drop the file here: {"model_type": "llama", …}',
    stays: 'Read on this machine; nothing is sent.',
    noJson: 'This is no JSON: {reason}.',
  },
  assumptions: 'Assumptions',
  groups: {
    speed: 'Speed',
    power: 'Power',
    site: 'Grid and water',
    machines: 'Machines',
    known: 'Known already, instead of computed',
    shape: 'Shape of the model',
    parallelism: 'How the run is divided (parallelism)',
  },
  reset: 'reset',
  asUsual: 'as usual',
  names: {
    one: '1 name fits',
    many: '{count} names fit',
    fit: 'Names that fit',
    none: 'no name fits',
  },
  restOfLife: 'The rest of its life',
  notCounted: 'not counted yet',
  stillNeeded: 'Still needed:',
  stillMissing: 'Still missing:',
  empty:
    'State a model, its tokens, an accelerator and a place: the result appears as soon as there is enough to compute it.',
  lastResult: {
    before: 'The last result that could be computed;',
    after: ' to go on.',
    mend: 'mend “{label}”',
  },
  shortLast: 'last result',
  chain: {
    label: 'From compute to carbon',
    hours: 'accelerator-hours',
    ofMachines: 'of machines',
    ofSite: 'of site',
    statedAs: '6·N·D = {computed}, stated as',
    deviceHours: '{device}-hours',
  },
  sure: {
    described:
      'Each dot is one chance in {count}. {inside} of them lie between {between}; the value is {value}. {axis}The list below holds every dot.',
    logAxis: 'The axis is logarithmic. ',
    title: 'How sure',
    list: 'The dots as a list',
    makes: 'What makes the interval',
    dots: 'Each dot is one chance in {count}: in {inside} of {count} cases the total lies between {between}.',
    drawing: 'How sure: {count} equally likely totals',
    listed: '{count} equally likely totals, in {unit}, from the least to the largest.',
  },
  split: {
    title: 'Carbon of electricity and of making the machines',
    electricity: 'Electricity',
    machines: 'Machines',
    described: 'Electricity {electricity}, {share}; machines {machines}, {rest}.',
  },
  tiles: {
    facilityEnergy: 'Energy of the data centre',
    water: 'Water consumed',
    embodiedCarbon: 'Embodied in the machines',
    itEnergy: 'by the machines',
    duration: 'of wall-clock time',
    pue: 'for each at the machines (PUE)',
    onSiteWater: 'on site',
    offSiteWater: 'for the electricity',
    waterWithdrawal: 'withdrawn in all',
    acceleratorEmbodiedCarbon: 'accelerators',
    hostEmbodiedCarbon: 'the rest of the nodes',
    noRange: 'nothing it follows from has a range',
    ofTotal: '{share}\u00a0% of the total',
  },
  worthKnowing: 'Worth knowing',
  note: 'Note',
  among: {
    methods: 'What every published method says of this run',
    title: 'Among published runs',
    about:
      'Tonnes of CO₂e on a logarithmic axis. Most published figures count electricity alone: the ring is this run’s electricity, the dot its total.',
    here: 'this run',
    beyond: 'this run, beyond',
    below: 'this run, below',
    described: 'This run, at {amount}, lies above {below} of {all} published runs',
  },
  compared: {
    title: 'What was published, and how far this is from it',
    changed: 'You have changed the inputs, so the figures no longer describe the published run alone.',
    like: 'Like with like',
    published: 'published',
    here: 'here',
    difference: 'this estimate is',
    publishedIn: 'Published in',
    onTerms: '; here on the same terms: {terms}',
    row: 'row {id}',
  },
  waiting: {
    besides: 'Side by side, and for your paper',
    elsewhere: 'The same run elsewhere, and on other accelerators',
  },
  included: {
    title: 'What is not included',
    always:
      'The building, transport and end of life of machines, unless asked for under “Machines”. The interval is that of the inputs and of the efficiency, as the trails show their ranges; what nobody states, such as another boundary, is not in it. Location-based: no certificates or offsets are subtracted.',
    left: 'Of the life of the model: {phases}; each can be added beside the inputs.',
  },
  notices: {
    leavesOut:
      'The data could not be fetched, so the result leaves out the last change. Try again in a moment.',
    ofPreset: 'The data could not be fetched, so the result is that of the preset. Try again in a moment.',
    notOfLink:
      'The data could not be fetched, so the result is that of the preset, not of the link. Try again in a moment.',
    sameTotal: ' Its total is still the same.',
    madeWith: 'This link was made with version {theirs}; this is {ours}.',
    otherTotal: ' It gave {then} t then and gives {now} t now.',
  },
  countedFromShape: '{count}, counted from the shape',
  readAs: 'read as {name}',
  acceleratorHours: '{hours} accelerator-hours',
  hours: '{hours} hours',
  days: '{days} days',
  isPredicted: '{text}, predicted',
  isStated: '{amount}, stated',
  resetField: 'Reset {label}',
  phaseNotCounted: '{title} is not counted yet:',
  inMostCases: '{interval} in 90\u00a0% of cases',
  parts: '{electricity} from electricity, {machines} from making the machines',
};

/** What has to decide or to count something. */
export const calculatorPhrases = {
  /** Words of what is fetched later, in the language of the page. */
  fetchLater: () => import('./later.ts'),
  sentence,
  sure: {
    sensitivity: sensitivityWords,
    median: medianWords,
  },
};
