/**
 * Time expressions (TIMEX3) and the dates (EDTF) they stand for. The rules are data under
 * resources.
 */
package dateline.time;
