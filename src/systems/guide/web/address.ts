// Where a question is asked.

export const addressOfQuestion = (question: string): string => `/guide?ask=${encodeURIComponent(question)}`;
