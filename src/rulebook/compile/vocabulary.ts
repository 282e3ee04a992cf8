// facts.yaml becomes the vocabulary of the compiled rulebook.
import type { Unit } from '../../engine/rules.ts';
import type { Fact, Option } from '../../engine/vocabulary.ts';
import type { FactsFile, FactText, FieldText, OptionText } from '../grammar/facts.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { Written } from './draft.ts';
import { allOptions, branching, numberLeaves } from './options.ts';
import { compilePlausible } from './plausible.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  元: 'yuan',
  人: 'person',
  年: 'year',
  月: 'month',
  '%': 'percent',
  项: 'item',
  个: 'item',
  笔: 'item',
  件: 'item',
  户: 'item',
  分: 'point',
  台: 'set',
  套: 'set',
};

/** The unit a type brings with it, and those it may be given. */
const UNITS_OF: Readonly<Partial<Record<Fact['type'], readonly Unit[]>>> = {
  money: ['yuan'],
  percent: ['percent'],
  score: ['point'],
  count: ['person', 'item', 'set'],
  duration: ['month', 'year'],
};

/** What a type of fact needs and may have beyond the question. */
const PARTS: readonly (readonly [
  key: 'options' | 'item' | 'none' | 'decimals' | 'negative' | 'unit' | 'plausible',
  types: readonly Fact['type'][],
  needed: readonly Fact['type'][],
])[] = [
  ['options', ['choice', 'choices'], ['choice', 'choices']],
  ['item', ['list'], ['list']],
  ['none', ['date'], []],
  ['decimals', ['count', 'score'], []],
  ['negative', ['money', 'count', 'score', 'percent'], []],
  ['unit', ['money', 'count', 'score', 'percent', 'duration'], ['count', 'duration']],
  ['plausible', ['money', 'count', 'score', 'percent', 'duration', 'date'], []],
];

/** Compiles the facts in their order; the industries are the options of every fact of that type. */
export function compileVocabulary(
  { data, source }: Written<FactsFile>,
  industries: readonly Option[],
  report: Report,
): readonly Fact[] {
  const sections = data.sections.map(({ id }) => id);
  for (const [at, id] of sections.entries()) {
    if (sections.indexOf(id) < at)
      report(source.place(['sections', at, 'id']), `the section "${id}" stands twice`);
  }

  const factOf = (
    path: readonly string[],
    id: string,
    text: FieldText | FactText,
    above: { readonly section: string; readonly cost?: number | undefined },
  ): Fact => {
    const place = (...keys: readonly string[]) => source.place([...path, ...keys]);
    for (const [key, types, needed] of PARTS) {
      const present = key in text;
      if (present && !types.includes(text.type))
        report(source.keyPlace([...path, key]), `a fact of type ${text.type} has no "${key}"`);
      if (!present && needed.includes(text.type))
        report(source.place(path), `a fact of type ${text.type} needs "${key}"`);
    }
    const [standard] = UNITS_OF[text.type] ?? [];
    const unit = text.unit === undefined ? standard : UNITS[text.unit];
    if (text.unit !== undefined && (unit === undefined || !UNITS_OF[text.type]?.includes(unit))) {
      const may = Object.keys(UNITS).filter((name) => UNITS_OF[text.type]?.includes(UNITS[name] as Unit));
      report(
        place('unit'),
        `"${text.unit}" is no unit of a fact of type ${text.type}; there are ${may.join(' ')}`,
      );
    }
    const options =
      text.type === 'industry'
        ? industries
        : text.options && numberLeaves(branching(text.options as Readonly<Record<string, OptionText>>));
    const written = text.options ? optionsWritten(text.options, [...path, 'options']) : [];
    for (const [at, option] of written.entries()) {
      const fault = (message: string) => report(source.keyPlace(option.path), message);
      if (written.findIndex((each) => each.id === option.id) < at)
        fault(`the option "${option.id}" stands twice`);
      if (option.id === 'none' && text.type === 'choices')
        fault('"none" is no option: an empty answer says it');
    }
    const compiled: Fact = {
      id,
      type: text.type,
      section: above.section,
      ask: text.ask,
      label: text.label,
      ...(text.help && { help: text.help }),
      ...(text.where && { where: text.where }),
      ...(unit && { unit }),
      ...('yearly' in text && text.yearly && { yearly: true }),
      ...(text.decimals !== undefined && { decimals: text.decimals }),
      ...(text.negative && { negative: true }),
      ...(text.none && { none: text.none }),
      ...(options && { options }),
      ...(text.authority && { authority: text.authority }),
      ...restOf(path, text, above),
      cost: text.cost ?? above.cost ?? 1,
    };
    const plausible =
      text.plausible &&
      compilePlausible(text.plausible, compiled, (key, message) => report(place('plausible', key), message));
    return plausible ? { ...compiled, plausible } : compiled;
  };

  const restOf = (
    path: readonly string[],
    text: FieldText | FactText,
    { section }: { readonly section: string },
  ): Partial<Fact> => {
    if (!('section' in text)) {
      if (text.type === 'list') report(source.place(path), 'a list cannot stand in a list');
      return {};
    }
    if (!sections.includes(section))
      report(
        source.place([...path, 'section']),
        `unknown section "${section}"${didYouMean(section, sections)}`,
      );
    if (text.yearly && (text.type === 'list' || text.type === 'date'))
      report(source.keyPlace([...path, 'yearly']), `a fact of type ${text.type} cannot be yearly`);
    const item =
      text.item &&
      Object.entries(text.item).map(([id, field]) => factOf([...path, 'item', id], id, field, text));
    const { own_level: own } = text;
    return {
      ...(item && { item }),
      ...(text.derived && { derived: text.derived }),
      ...(own && { ownLevel: own }),
    };
  };

  const facts = Object.entries(data.facts).map(([id, text]) => factOf(['facts', id], id, text, text));
  checkOwnLevels(facts, (id, key, message) =>
    report(source.place(['facts', id, 'own_level', ...key]), message),
  );
  return facts;
}

/** Every option with its path in the file, parents before their children. */
function optionsWritten(
  options: Readonly<Record<string, OptionText>>,
  above: readonly string[],
): readonly { readonly id: string; readonly path: readonly string[] }[] {
  return Object.entries(options).flatMap(([id, { of }]) => {
    const path = [...above, id];
    return [{ id, path }, ...(of ? optionsWritten(of, [...path, 'of']) : [])];
  });
}

/** A region is complete at the level its owner's kind says: the kind is a choice, and its options exist. */
function checkOwnLevels(
  facts: readonly Fact[],
  fault: (id: string, key: readonly string[], message: string) => void,
): void {
  for (const { id, type, ownLevel } of facts) {
    if (!ownLevel) continue;
    const kind = facts.find((fact) => fact.id === ownLevel.fact);
    if (type !== 'region') fault(id, [], 'only a region has an own level');
    if (kind?.type !== 'choice') {
      fault(
        id,
        ['fact'],
        `"${ownLevel.fact}" is no choice${didYouMean(
          ownLevel.fact,
          facts.map((fact) => fact.id),
        )}`,
      );
      continue;
    }
    const ids = allOptions(kind.options ?? []).map((option) => option.id);
    for (const option of Object.keys(ownLevel.levels)) {
      if (!ids.includes(option))
        fault(id, ['levels', option], `"${option}" is no option of ${kind.id}${didYouMean(option, ids)}`);
    }
  }
}
