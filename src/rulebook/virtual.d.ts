// What the virtual modules of the Vite plugin hold. A declared module may take types from elsewhere only in this form.
/* oxlint-disable typescript/consistent-type-imports */
declare module 'virtual:huiqi/outline' {
  /** The vocabulary and what the notices are: all that the first page needs. */
  export const outline: import('../engine/rules.ts').Outline;
}

declare module 'virtual:huiqi/rulebook' {
  /** All rules, compiled. */
  export const rulebook: import('../engine/rules.ts').Rulebook;
}

declare module 'virtual:huiqi/regions' {
  /** All places; large, so to be imported only where a place is asked or named. */
  export const regions: import('../engine/regions.ts').RegionData;
}

declare module 'virtual:huiqi/industry-classes' {
  /** What lies within the divisions; needed only where an industry is sought. */
  export const classes: readonly import('../engine/industry-search.ts').IndustryClass[];
}
