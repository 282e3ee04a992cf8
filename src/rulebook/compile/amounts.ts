// What is paid: a figure, a range, cases, up to a figure, nothing stated, nothing in money; and its exceptions.
import type { Amount } from '../../engine/rules.ts';
import type { Operand } from '../grammar/node.ts';
import type { PayExcept } from '../grammar/program.ts';
import { readRange } from '../literals.ts';
import { branchOf, guarded } from './branches.ts';
import { dimensionName, type Measured, NOTHING, numberAt, rational, withUnit } from './numbers.ts';
import { basisOf, dress, enter, fault, originOf, type Scope } from './scope.ts';

/** An amount as written under `amount` or in the branch of one. */
export function amount(written: Operand, owner: object, key: string, scope: Scope): Amount {
  if (written === 'unstated') return { form: 'unstated' };
  const range = typeof written === 'string' ? readRange(written) : undefined;
  if (range) return between(range, owner, key, scope);
  if (typeof written !== 'object')
    return exactly(scope.book.language.quantity(written, owner, key, scope), owner, key, scope);
  const inner = enter(scope, written);
  const basis = () => basisOf(inner, written);
  if (written.value !== undefined)
    return dress(inner, amount(written.value, written, 'value', inner), basis());
  if (written.cases) {
    const cases = guarded<Amount>(written.cases, inner, (branch, inside) => {
      if (branch.then !== undefined) return amount(branch.then, branch, 'then', inside);
      fault(inside, branch, undefined, 'the branch of an amount says "then" and an amount');
      return { form: 'unstated' };
    });
    const last = written.cases.at(-1);
    if (last?.when)
      fault(
        inner,
        last,
        undefined,
        'the last branch of an amount has no "when": something must be paid, be it 0 元',
      );
    return dress<Amount>(inner, { form: 'cases', cases }, basis());
  }
  if (written.up_to !== undefined) {
    const high = money(
      scope.book.language.quantity(written.up_to, written, 'up_to', inner),
      written,
      'up_to',
      inner,
    );
    const low = { word: 'number', value: ['0', '1'], unit: 'yuan', written: '0 元' } as const;
    return dress<Amount>(inner, { form: 'between', low, high }, basis());
  }
  return exactly(scope.book.language.quantity(written, owner, key, scope), owner, key, scope);
}

function between(
  range: NonNullable<ReturnType<typeof readRange>>,
  owner: object,
  key: string,
  scope: Scope,
): Amount {
  if ('wrong' in range) {
    fault(scope, owner, key, range.wrong);
    return { form: 'unstated' };
  }
  const [low, high] = range.value.map(({ written }) =>
    money(numberAt(written, owner, key, scope), owner, key, scope),
  );
  return low && high ? { form: 'between', low, high } : { form: 'unstated' };
}

function exactly(figure: Measured, owner: object, key: string, scope: Scope): Amount {
  return { form: 'exactly', quantity: money(figure, owner, key, scope) };
}

const OF_WHAT = '; say of what it is a share: product: [ { fact: … }, 10% ]';

/** An amount is money. */
function money(figure: Measured | undefined, owner: object, key: string, scope: Scope): Measured['quantity'] {
  const { quantity, dimension } = figure ?? NOTHING;
  if (quantity.word === 'number' && quantity.value[0].startsWith('-'))
    fault(scope, owner, key, `"${quantity.written}" is less than nothing; what is paid is 0 元 or more`);
  if (dimension !== 'yuan' && dimension !== 'unread') {
    const bare = quantity.word === 'number' && quantity.unit === undefined;
    fault(
      scope,
      owner,
      key,
      bare
        ? withUnit(quantity.written, 'yuan')
        : `${dimensionName(dimension)} is no amount of money${dimension === 'percent' ? OF_WHAT : ''}`,
    );
  }
  return quantity;
}

/** An exception of a payment, nested under the rule it overrides: reduces to cases over the amount. */
export function excepted(base: Amount, general: Amount, except: PayExcept, above: Scope): Amount {
  const scope = enter(above, except);
  const { reading, ...cited } = basisOf(scope, except);
  const when = dress(scope, scope.book.language.condition(except.when, scope), cited);
  const own = dress(scope, instead(base, except, scope), { ...cited, ...(reading && { reading }) });
  const then = except.except ? excepted(base, own, except.except, scope) : own;
  return { form: 'cases', cases: [branchOf(then, when), branchOf(general)] };
}

/** The amount an exception puts in place: its own, or a share of the amount without any exception. */
function instead(base: Amount, except: PayExcept, scope: Scope): Amount {
  const { times, amount: other } = except;
  if (other !== undefined) return amount(other, except, 'amount', scope);
  const factor = numberAt(times ?? 1, except, 'times', scope);
  if (!factor) return base;
  if (factor.dimension !== 'number' && factor.dimension !== 'percent')
    fault(
      scope,
      except,
      'times',
      `${dimensionName(factor.dimension)} is no factor; write a share such as 1/2`,
    );
  return scope.book.trace.mark(
    { form: 'times', factor: rational(factor.value), amount: base },
    originOf(scope, except, 'times'),
  );
}
