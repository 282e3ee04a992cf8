// What the head of a notice's text says of the notice: the lines `title: …`, `number: …` between the two `---`.

/** Only what stands there, as it stands. */
export interface Sheet {
  readonly title?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly url?: string;
  readonly grade?: string;
}

export function readSheet(written: string): Sheet {
  const whole = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [, head = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(whole) ?? [];
  const lines = head.split('\n').flatMap((line) => {
    const [, key, value] = /^(\w+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(lines) as Sheet;
}
