// A yearly figure over several closed years.
import { firstDayOfYear, yearOf } from '../calendar.ts';
import { isKnown } from '../domain.ts';
import { answerFormula, formulaOver, numberFormula } from '../formula.ts';
import { ZERO } from '../fraction.ts';
import { domainAt, type Frame, type Place } from '../frame.ts';
import { type Extent, hull, NOTHING, sum } from './extent.ts';
import { extentOf, type Quantity } from './quantity.ts';

/** The same figure of several closed years, newest first; years before that of `since` do not exist. */
export function years(places: readonly Place[], since: Place | undefined): Quantity {
  const existing = (frame: Frame): readonly [surely: number, possibly: number] => {
    if (!since) return [places.length, places.length];
    const domain = domainAt(frame, since);
    if (domain.none === 1) return [0, 0];
    const from = (day: number) =>
      Number.isFinite(day)
        ? Math.max(0, Math.min(places.length, frame.lastYear - yearOf(day) + 1))
        : undefined;
    return [from(domain.high) ?? 0, from(domain.low) ?? places.length];
  };
  return {
    extent(frame) {
      const [surely, possibly] = existing(frame);
      const cause = since && domainAt(frame, since).keptBy ? { discretion: true } : { open: true };
      return places.slice(0, possibly).reduce<Extent>((total, place, index) => {
        const own = extentOf(domainAt(frame, place));
        return sum(total, index < surely ? own : { ...hull(NOTHING, own), ...cause });
      }, NOTHING);
    },
    ask(frame, wanted) {
      const [surely, possibly] = existing(frame);
      const from = since && domainAt(frame, since);
      // Inside one calendar year every day leaves the same years out.
      if (from && surely !== possibly && !isKnown(from))
        wanted.addDomain(
          from,
          places.map((_, before) => firstDayOfYear(frame.lastYear + 1 - before)),
        );
      for (const place of places.slice(0, possibly)) {
        const domain = domainAt(frame, place);
        if (!isKnown(domain)) wanted.addDomain(domain);
      }
    },
    visit(visitor) {
      for (const place of places) visitor.fact(place);
      if (since) visitor.fact(since);
    },
    readings: () => {},
    formula(frame) {
      const [surely, possibly] = existing(frame);
      if (surely !== possibly) return undefined;
      if (surely === 0) return numberFormula(ZERO);
      return formulaOver(
        'sum',
        places.slice(0, surely).map((place) => answerFormula(frame, place)),
      );
    },
    figures: (frame) => places.slice(0, existing(frame)[1]).map((place) => domainAt(frame, place)),
    timed: false,
  };
}
