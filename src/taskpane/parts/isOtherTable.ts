/** By its name a table of another program or of an old Excel: opened there and saved anew it can be read. */
export const isOtherTable = (name: string): boolean => /\.(xls|xlt|xlsm|xlsb|et|ett|ods|csv|numbers)$/i.test(name);
