// The way from Settings to what a room sets on a screen of its own.
import { Go } from "./go.tsx";

export function SettingLink({ to, label, help }: { to: string; label: string; help: string }) {
  return (
    <div>
      <Go to={to}>{label}</Go>
      <small>{help}</small>
    </div>
  );
}
