// Knows the plain words that YAML parsers read as something else than what was written.

/** The fix for a plain (unquoted) scalar that is a trap, or nothing. */
export function trapOf(source: string): string | undefined {
  if (/^[-+]?0\d+$/.test(source))
    return `"${source}" without quotes loses its leading zero; a code is written '${source}' in quotes`;
  if (/^[-+]?\d[\d_]*_[\d_]*$/.test(source))
    return `"${source}" is no number to every reader; write it without underscores`;
  if (/^[-+]?0(x[\da-f]+|o[0-7]+|b[01]+)$/i.test(source))
    return `"${source}" is a number in another base; write it in decimal digits`;
  if (/^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d+$/i.test(source))
    return `"${source}" is a number with an exponent; write its digits out`;
  if (/^[-+]?\.(inf|nan)$/i.test(source)) return `"${source}" is no number a notice can state`;
  if (/^[-+]?(\d+\.|\.\d+)$/.test(source))
    return `"${source}" is half a number; write digits on both sides of the point`;
  if (/^\d+(:[0-5]\d)+$/.test(source))
    return `"${source}" is a number to the base 60 in older YAML; put it in quotes`;
  const word = source.toLowerCase();
  if (['yes', 'no'].includes(word) && source !== word) return `write "${word}" in small letters`;
  if (['true', 'false'].includes(word) && source !== word) return `write "${word}" in small letters`;
  if (['y', 'n', 'on', 'off'].includes(word))
    return `"${source}" is a yes or a no in older YAML; write yes or no, or put the word in quotes`;
  if (source === '~' || (word === 'null' && source !== 'null'))
    return `"${source}" is empty in YAML; write null if that is meant`;
  return undefined;
}
