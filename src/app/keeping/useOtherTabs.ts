// Listens to what other tabs do with the profile remembered on this computer, and looks again after a pause.
import { useEffect } from 'react';
import { dropDrafts } from '../../features/questionnaire/drafts.ts';
import { useWorkbench } from '../Workbench.tsx';

export function useOtherTabs(): void {
  const { store } = useWorkbench();
  useEffect(() => {
    const heard = ({ storageArea, key, newValue }: StorageEvent) => {
      if (storageArea === sessionStorage) return;
      const { hear, profile } = store.getState();
      hear(key, newValue);
      if (profile.answers.size > 0 && store.getState().profile.answers.size === 0) dropDrafts();
    };
    const looked = () => {
      if (document.visibilityState === 'visible') store.getState().lookAgain();
    };
    window.addEventListener('storage', heard);
    window.addEventListener('pageshow', looked);
    document.addEventListener('visibilitychange', looked);
    return () => {
      window.removeEventListener('storage', heard);
      window.removeEventListener('pageshow', looked);
      document.removeEventListener('visibilitychange', looked);
    };
  }, [store]);
}
