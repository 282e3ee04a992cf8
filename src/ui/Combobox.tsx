// A field that searches while one types. Loaded only where it is used, since the library behind it is large.
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { classes } from './classes.ts';
import styles from './Combobox.module.css';
import control from './control.module.css';
import type { ControlProps } from './Field.tsx';

export interface ComboboxItem {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line: where it lies, which code it has. */
  readonly detail?: string | undefined;
}

export interface ComboboxProps extends ControlProps {
  readonly selected: ComboboxItem | null;
  readonly search: (query: string) => readonly ComboboxItem[];
  readonly onSelect: (item: ComboboxItem | null) => void;
  readonly label: string;
  readonly nothingFound: string;
  readonly placeholder?: string;
  readonly onQuery?: (query: string) => void;
}

export function Combobox(props: ComboboxProps) {
  const { selected, search, onSelect, label, nothingFound, placeholder, onQuery, id, ...described } = props;
  const [query, setQuery] = useState('');
  const items = [...search(query)];
  const menuId = `${id}-menu`;
  const box = useCombobox<ComboboxItem>({
    items,
    inputId: id,
    menuId,
    selectedItem: selected,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.value,
    stateReducer: (_, { type, changes }) => {
      // Leaving the field puts back what is chosen; an emptied field is "not answered".
      if (type !== useCombobox.stateChangeTypes.InputBlur) return changes;
      return { ...changes, selectedItem: selected, inputValue: selected?.label ?? '' };
    },
    onInputValueChange: ({ inputValue, selectedItem, type }) => {
      const typed = type === useCombobox.stateChangeTypes.InputChange;
      const text = typed && inputValue !== selectedItem?.label ? inputValue : '';
      setQuery(text);
      onQuery?.(text);
      if (typed && inputValue === '') onSelect(null);
    },
    onSelectedItemChange: ({ selectedItem }) => onSelect(selectedItem),
  });
  useEffect(() => {
    // Opened low on the screen, the list would lie below its edge.
    if (box.isOpen) document.getElementById(menuId)?.scrollIntoView({ block: 'nearest' });
  }, [box.isOpen, menuId]);
  return (
    <div className={styles.box}>
      <input
        {...box.getInputProps({ ...described, 'aria-label': label })}
        className={control.control}
        type="text"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
      <ul {...box.getMenuProps({ 'aria-label': label })} className={styles.menu} hidden={!box.isOpen}>
        {box.isOpen && items.length === 0 ? <li className={styles.nothing}>{nothingFound}</li> : null}
        {box.isOpen
          ? items.map((item, index) => (
              <li
                key={item.value}
                {...box.getItemProps({ item, index })}
                className={classes(styles.item, box.highlightedIndex === index && styles.active)}
              >
                <span>{item.label}</span>
                {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
              </li>
            ))
          : null}
      </ul>
    </div>
  );
}
