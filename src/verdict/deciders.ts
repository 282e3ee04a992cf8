// Knows who decides what is referred, each authority named once although several conditions name it.
import type { ProgramResult } from '../engine/assessment.ts';
import type { Wording } from '../engine/wording.ts';

/** A remark in brackets behind the name: which annex is not held, what the office is called now. */
const REMARK = /\s*[（(][^（(]*[）)]$/;

function bare({ zh, en }: Wording): Wording {
  return { zh: zh.replace(REMARK, ''), en: en.replace(REMARK, '') };
}

const partsOf = (zh: string) => zh.split('、');

/** A remark stays where only one condition names the authority; who decides alone is left out where it decides with others. */
export function decidersOf({ referred }: ProgramResult): readonly Wording[] {
  const named = new Map<string, Wording>();
  for (const { to } of referred) {
    if (!to) continue;
    const { zh } = bare(to);
    const before = named.get(zh);
    named.set(zh, before === undefined || before.zh === to.zh ? to : bare(to));
  }
  const names = [...named.keys()];
  return names
    .filter((zh) => !names.some((other) => other !== zh && includesAll(partsOf(other), partsOf(zh))))
    .flatMap((zh) => named.get(zh) ?? []);
}

function includesAll(parts: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((part) => parts.includes(part));
}

/** Whether it hangs on which of two readings the issuer follows. */
export function isContested({ verdict, referred }: ProgramResult): boolean {
  return verdict === 'referred' && referred.some(({ reading }) => reading?.otherwise !== undefined);
}
