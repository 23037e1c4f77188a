using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>One way to the end of a message, as the parts that are printed on it.</summary>
/// <param name="Part">The part here.</param>
/// <param name="Next">The way from there to the end.</param>
internal sealed record CodeWay(CodePart? Part, CodeWay? Next)
{
    /// <summary>The end of a message, where nothing follows.</summary>
    public static CodeWay End { get; } = new(null, null);

    /// <summary>The place before it that is followed no farther; null where it begins with the message.</summary>
    public TextSpan? Cut { get; init; }

    public CodeWay After(CodePart part) => Cut is null ? new CodeWay(part, this) : this;

    public CodeWay CutAt(TextSpan place) => Cut is null ? this with { Cut = place } : this;

    /// <summary>The parts in order.</summary>
    public IEnumerable<CodePart> Parts
    {
        get
        {
            for (var way = this; way is not null; way = way.Next)
            {
                if (way.Part is { } part)
                    yield return part;
            }
        }
    }
}
