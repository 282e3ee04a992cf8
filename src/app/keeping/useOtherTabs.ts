// Listens to what other tabs do with the profile remembered on this computer, and looks again after a pause.
import { useEffect } from 'react';
import { useWorkbench } from '../Workbench.tsx';

export function useOtherTabs(): void {
  const { store } = useWorkbench();
  useEffect(() => {
    const heard = ({ storageArea, key, newValue }: StorageEvent) => {
      if (storageArea === sessionStorage) return;
      store.getState().hear(key, newValue);
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
