using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>A piece of a date format: a specifier, the text between two, or a percent sign that begins no specifier.</summary>
internal readonly record struct PatternPiece(PatternPieceKind Kind, int Start, string Text)
{
    /// <summary>The letter of a specifier.</summary>
    public char Letter => Text[Text.Length - 1];

    /// <summary>The pieces of a format, in order.</summary>
    public static IReadOnlyList<PatternPiece> Of(string format)
    {
        var pieces = new List<PatternPiece>();
        var reader = new StrftimeReader(format, CultureData.Invariant);
        while (reader.Read())
        {
            var kind = KindOf(ref reader);
            var text = reader.Written.ToString();
            if (kind == PatternPieceKind.Text && pieces.Count > 0 && pieces[pieces.Count - 1] is { Kind: PatternPieceKind.Text } last && last.Start + last.Text.Length == reader.Index)
                pieces[pieces.Count - 1] = last with { Text = last.Text + text };
            else
                pieces.Add(new PatternPiece(kind, reader.Index, text));
        }

        return pieces;
    }

    private static PatternPieceKind KindOf(ref StrftimeReader reader)
    {
        if (!reader.IsSpecifier)
            return reader.Current == '%' ? PatternPieceKind.Unknown : PatternPieceKind.Text;
        if (StrftimePattern.Character(reader.Current) is not null)
            return PatternPieceKind.Character;
        return DateFormatShapes.IsSpecifier(ref reader) ? PatternPieceKind.Specifier : PatternPieceKind.Unknown;
    }
}
