/**
 * Articles to blocks, sentences and tokens with part of speech; OpenNLP is hidden behind {@link
 * dateline.text.TextAnalyzer}.
 */
package dateline.text;
