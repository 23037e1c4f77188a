using TemplateSms.Language.Domain;
using TemplateSms.Shared;

namespace TemplateSms.Language.Functions;

/// <summary>Computes the shape of a text padded with blanks.</summary>
internal static class PadShapes
{
    // The widest that the runtime pads to.
    public const long MostWidth = GrowthLimit.Most;

    public static TextShape Of(TransferContext context)
    {
        var text = context.Shapes[0];
        var width = context.ConstantInteger(1) is { } constant ? Math.Min(Math.Max(constant, 0), MostWidth) : MostWidth;
        var least = context.ConstantInteger(1) is not null ? width : 0;

        // The more units a text has, the fewer blanks: the longest has as many as its septets need.
        var costliest = PartShapes.CostsOneOrTwo(text) ? 2 : PartShapes.Costliest;
        var units = Math.Min(width, text.Septets.IsBounded ? Math.Max(text.Units.Least, (text.Septets.Most + costliest - 1) / costliest) : width);
        var padded = Interval.Add(Math.Min(text.Septets.Most, Interval.Multiply(units, costliest)), width - units);
        return text with
        {
            // A text whose characters cost one each fills the width exactly; any other may be short of it and long in septets.
            Septets = text is { MayHaveExtension: false, Alphabet: AlphabetFact.Gsm7 }
                ? new Interval(Math.Max(text.Units.Least, least), Math.Max(text.Units.Most, width))
                : new Interval(text.Septets.Least, Math.Max(text.Septets.Most, padded)),
            Characters = text.Characters.Or(CharacterSet.Of(" ")),
            Units = new Interval(Math.Max(text.Units.Least, least), Math.Max(text.Units.Most, width)),
        };
    }
}
