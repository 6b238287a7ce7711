// Fields with a list to choose from, in the chunk of their own.
export { MultiSelect, Select, TagsInput } from "@mantine/core";
