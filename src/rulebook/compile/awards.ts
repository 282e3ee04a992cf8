// One award of a program: its own condition, its milestone, its items, its caps and what it pays.
import type { Amount, Award, Kind, Pay, Per } from '../../engine/rules.ts';
import type { AwardText, PayText } from '../grammar/program.ts';
import { amount, excepted } from './amounts.ts';
import { dimensionName, fits, numberAt, rational } from './numbers.ts';
import { named, namedList } from './reference.ts';
import { basisOf, enter, fault, originOf, type Scope } from './scope.ts';

export function compileAward(text: AwardText, above: Scope): Award {
  const scope = enter(above, { ...(text.cite !== undefined && { cite: text.cite }) });
  const { language } = scope.book;
  const list = text.each === undefined ? undefined : namedList(text.each, text, 'each', scope);
  const inside = list === undefined ? scope : { ...scope, list };
  const when = text.when && language.condition(text.when, scope);
  const milestone = text.milestone && language.condition(text.milestone, scope);
  // A constant stands for what has been told already.
  if (milestone && milestone.word !== 'elapsed' && milestone.word !== 'constant')
    fault(
      scope,
      text,
      'milestone',
      'a milestone is a number of years: fact: <derived duration>, at_least: 2 年',
    );
  const where = text.where && language.condition(text.where, inside);
  const together = togetherAtMost(text, inside);
  return {
    id: text.id,
    title: text.title,
    ...(when && { when }),
    ...(milestone?.word === 'elapsed' && { milestone }),
    ...(list !== undefined && { each: { list, ...(where && { where }), ...(together && { together }) } }),
    ...capOf(text, scope),
    pay: payOf(text.pay, list === undefined ? 'once' : 'item', inside),
  };
}

function togetherAtMost(
  { together_at_most: text }: AwardText,
  scope: Scope,
): NonNullable<Award['each']>['together'] {
  if (!text) return undefined;
  const inner = enter(scope, text);
  const basis = basisOf(inner, text);
  const found = named(text.of, text, 'of', inner);
  const figure =
    found && scope.book.language.figure(scope.notice.policy.source.graft({ fact: text.of }, text), inner);
  const value = numberAt(text.value, text, 'value', inner);
  if (!found || !figure || !value) return undefined;
  if (!fits(figure.dimension, value.dimension))
    fault(
      inner,
      text,
      'value',
      `${dimensionName(value.dimension)} does not go with ${text.of}, ${dimensionName(figure.dimension)}`,
    );
  if (found.of.list === undefined)
    fault(
      inner,
      text,
      'of',
      `"together_at_most" caps a field of the items, such as ${scope.list ?? 'list'}.amount`,
    );
  return scope.book.trace.mark(
    { ...basis, of: found.of, atMost: rational(value.value) },
    originOf(inner, text, 'value'),
  );
}

function capOf({ at_most: text }: AwardText, scope: Scope): Pick<Award, 'cap'> {
  if (!text) return {};
  const inner = enter(scope, text);
  const basis = basisOf(inner, text);
  const { quantity, dimension } = scope.book.language.quantity(text.value, text, 'value', inner);
  if (dimension !== 'yuan' && dimension !== 'unread')
    fault(
      inner,
      text,
      'value',
      `a cap over what is paid is an amount of money, not ${dimensionName(dimension)}`,
    );
  return { cap: { ...basis, amount: quantity } };
}

function payOf(text: PayText, per: Per, above: Scope): Pay {
  const scope = enter(above, text);
  const basis = basisOf(scope, text);
  const base: Amount =
    text.amount === undefined ? { form: 'non-cash' } : amount(text.amount, text, 'amount', scope);
  const paid = text.except ? excepted(base, base, text.except, scope) : base;
  const kind: Kind =
    text.kind ?? (base.form === 'non-cash' ? 'non-cash' : base.form === 'unstated' ? 'unstated' : 'cash');
  if (kind === 'unstated' && base.form !== 'unstated')
    fault(
      scope,
      text,
      'kind',
      'of kind unstated is a payment whose notice names no figure; write "amount: unstated"',
    );
  if (kind !== 'unstated' && base.form === 'unstated')
    fault(scope, text, 'kind', 'a payment whose amount is unstated has the kind unstated');
  if (kind === 'saving' && text.tax === undefined && !text.what)
    fault(
      scope,
      text,
      'kind',
      'a saving names its tax, so that savings on the same tax are never summed: tax: cit; one of interest says in its own words "what" is saved',
    );
  return {
    ...basis,
    kind,
    per: text.per ?? per,
    ...(text.what && { what: text.what }),
    ...(text.tax !== undefined && { tax: text.tax }),
    ...(text.by && { by: text.by }),
    amount: paid,
  };
}
