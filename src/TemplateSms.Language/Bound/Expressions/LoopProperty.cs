namespace TemplateSms.Language.Bound;

public enum LoopProperty
{
    Index,
    Length,
    First,
    Last,
    Even,
    Odd,
}
