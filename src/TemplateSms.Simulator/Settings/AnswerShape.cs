namespace TemplateSms.Simulator;

/// <summary>The place of an answer's fields below <c>etat</c>, for which the provider's document has several forms.</summary>
public enum AnswerShape
{
    /// <summary>The schemas of the document: a list, <c>{"etat":{"etat":[{…}]}}</c>. Where the document's example of a send differs, its fields stand beside the list.</summary>
    Array,

    /// <summary>Examples of the document: one object, <c>{"etat":{"etat":{…}}}</c>. An answer with several entries stays a list.</summary>
    Object,

    /// <summary>Other examples of the document: the fields right under the first level, <c>{"etat":{…}}</c>. An answer with several entries stays a list.</summary>
    Flat,
}
