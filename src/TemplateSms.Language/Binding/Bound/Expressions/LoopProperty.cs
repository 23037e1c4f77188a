namespace TemplateSms.Language.Binding;

public enum LoopProperty
{
    Index,
    Length,
    First,
    Last,
    Even,
    Odd,
}
