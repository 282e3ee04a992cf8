// How the classes within the industries are fetched: only where an industry is sought.
import { createContext } from 'react';
import type { IndustryClass } from '../../../engine/industry-search.ts';

/** Rejects where they cannot be fetched. */
export type FetchClasses = () => Promise<readonly IndustryClass[]>;

export const FetchClassesContext = createContext<FetchClasses | undefined>(undefined);
