using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Fixes;

/// <summary>Declares bounds with which the message fits: the greatest that do, found by asking the proof.</summary>
internal static class LimitFix
{
    // Every bound that is tried is a compilation, and a menu of more is no help.
    private const int MostCandidates = 3;

    // Nobody needs a longer value in a short message, and each that is tried is written out by the search.
    private const int MostLength = 1000;

    /// <summary>Lowers a bound that there is, the largest first.</summary>
    public static IEnumerable<TemplateFix> Lower(FixContext context)
    {
        foreach (var slot in Slots(context).Where(s => s.Current is not null).OrderByDescending(s => s.Current).Take(MostCandidates))
        {
            var lower = Greatest(context, slot.Least, Math.Min(slot.Current!.Value - 1, MostLength), most => Edits(slot.Set(most)));
            if (lower is not { } most)
                continue;

            yield return slot.IsCount
                ? new TemplateFix($"Allow at most {most} elements in '{slot.Name}'", FixKey.LowerLimit, Edits(slot.Set(most))) { Subject = slot.Name + "[]" }
                : new TemplateFix($"Lower the bound of '{slot.Name}' to {most}", FixKey.LowerLimit, Edits(slot.Set(most))) { Subject = slot.Name };
        }
    }

    /// <summary>Adds a bound where there is none; a list of texts may need two.</summary>
    public static IEnumerable<TemplateFix> Add(FixContext context)
    {
        var open = Slots(context).Where(s => s.Current is null).Concat(MemberSlot(context)).ToList();
        foreach (var own in open.GroupBy(s => s.Name, StringComparer.Ordinal).Take(MostCandidates))
        {
            var slot = own.First();
            // The room is shared: the other texts without a bound are taken to get the same.
            var limit = Greatest(context, slot.Least, MostLength, most => Set(open, slot.Usual, most)) ?? Math.Max(slot.Least, slot.Usual);
            yield return new TemplateFix($"Bound '{slot.Name}' by {limit}", FixKey.AddLimit, Set(own, slot.Usual, limit)) { Subject = slot.Name };
        }
    }

    /// <summary>Writes the bound that the member has in C# already.</summary>
    public static IEnumerable<TemplateFix> AddDeclared(FixContext context)
    {
        var (path, type) = (context.Finding.Arguments[0], context.Finding.Arguments[2]);
        yield return new TemplateFix(
            $"Write '{path}: {type}' under 'bounds'", FixKey.AddLimit, context.FrontMatter.Add(FrontMatterKey.Bounds, path, type))
        {
            Subject = path,
        };
    }

    private static EquatableArray<TextEdit> Set(IEnumerable<LimitSlot> slots, int usual, int most) =>
        Edits([.. slots.Select(s => s.Set(s.Usual == usual ? most : s.Usual))]);

    private static List<LimitSlot> Slots(FixContext context) => LimitSlot.Of(context.Model, context.Source);

    // The member of a C# type that the hole prints: its bound stands in a line of its own.
    private static IEnumerable<LimitSlot> MemberSlot(FixContext context)
    {
        var path = context.TextAt(context.Finding.Span);
        var names = path.Split('.');
        var isMember = names.Length > 1
            && names.All(Names.IsIdentifier)
            && context.Model.Parameters.Any(p => p.Name == names[0] && p.Type.Kind == TypeKind.CSharp);
        if (isMember)
            yield return new LimitSlot(path, null, WantedLimits.LeastLength(TemplateType.String), LimitSlot.UsualLength, most => context.FrontMatter.Add(FrontMatterKey.Bounds, path, $"string({most})").FirstOrDefault());
    }

    /// <summary>The greatest bound with which the message always fits; null when none does.</summary>
    private static int? Greatest(FixContext context, int least, int most, Func<int, EquatableArray<TextEdit>> edits)
    {
        int? greatest = null;
        while (least <= most)
        {
            var middle = least + ((most - least) / 2);
            if (Fits(context, edits(middle)))
                (greatest, least) = (middle, middle + 1);
            else
                most = middle - 1;
        }

        return greatest;
    }

    private static bool Fits(FixContext context, EquatableArray<TextEdit> edits) =>
        context.Try(edits)?.Proof is { } proof && proof.Encodings.All(e => e.AlwaysFits);

    private static EquatableArray<TextEdit> Edits(params TextEdit?[] edits) => edits.OfType<TextEdit>().ToArray();
}
