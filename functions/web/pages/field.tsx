/** The fields of our forms: a label above, one line or several. */

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'date';
  readonly min?: string | undefined;
  readonly required?: boolean;
  /** What browsers may fill in; `off` where it is somebody else's name. */
  readonly autocomplete?: 'off' | 'name' | 'email';
}

export function Field(props: FieldProps) {
  const { name, label, value, type = 'text', required = false, min, autocomplete = 'off' } = props;
  return (
    <div>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        required={required}
        maxlength={254}
        min={min}
        autocomplete={autocomplete}
      />
    </div>
  );
}

export function Lines({ name, label, value, required = false }: Omit<FieldProps, 'type' | 'min'>) {
  return (
    <div>
      <label for={name}>{label}</label>
      <textarea id={name} name={name} rows={3} required={required} maxlength={4000}>
        {value}
      </textarea>
    </div>
  );
}
