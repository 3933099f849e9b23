import { i18n } from '#i18n';

interface OrderFieldProps<Order extends string> {
  value: Order;
  /** The first is the one that a list has by itself. */
  options: readonly { value: Order; label: string }[];
  onChoose: (order: Order) => void;
}

/** In which order a list stands. */
export function OrderField<Order extends string>({ value, options, onChoose }: OrderFieldProps<Order>) {
  return (
    <label class="order">
      <span>{i18n.t('library.order')}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
