using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>The smallest bounds to offer. A message fits with <c>name: string(1)</c> too, but nobody wants to send it.</summary>
internal static class WantedLimits
{
    // A first name, a short link, two things.
    private const int LeastText = 10;
    private const int LeastUri = 20;
    private const int LeastCount = 2;

    /// <summary>The smallest greatest length of a text or a link.</summary>
    public static int LeastLength(TemplateType type)
    {
        var least = type.Kind == TypeKind.Uri ? LeastUri : HalfOf(type.Text.Most, LeastText);
        return Math.Max(least, type.Text.Least);
    }

    /// <summary>The smallest greatest number of elements.</summary>
    public static int LeastElements(TemplateType list) => list.MostElements is { } most ? Math.Max(LeastCount, (most + 1) / 2) : LeastCount;

    // Who declared a code of six characters may make it one of three.
    private static int HalfOf(int? declared, int otherwise) => declared is { } most ? Math.Min(otherwise, (most + 1) / 2) : otherwise;
}
