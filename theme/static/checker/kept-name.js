/** The name under which a tab keeps the answers of the checker. */
export const NAME = "checker";
