using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Binding;

/// <summary>
/// The names of variables in generated bodies. Parameters are camelCase, which has no underscore; what is made from the name of a
/// local or a loop variable, and what the emitter adds for itself, has one and another ending each, so that none meets another.
/// </summary>
public static class BodyNames
{
    /// <summary>Whether a name is a variable of every body, which a local or a loop variable cannot have.</summary>
    public static bool IsFixed(string name) => name is "content" or "error" or "writer" or "tracker" or "exception" or "texts";

    /// <summary>The name of a loop variable where its own is taken: <c>line_in2</c> in the second loop.</summary>
    public static string OfLoopVariable(string camel, int loopId) => $"{WordOr(camel, "item")}_in{Number(loopId)}";

    /// <summary>The name of a local where its own is taken: <c>total_3v</c> for the third.</summary>
    public static string OfLocal(string camel, int localId) => $"{WordOr(camel, "local")}_{Number(localId)}v";

    private static string WordOr(string camel, string other) => Names.IsIdentifier(camel) ? camel : other;

    private static string Number(int id) => (id + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
