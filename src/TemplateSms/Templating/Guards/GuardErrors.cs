using TemplateSms.Contents;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>The errors of an argument, in words that contain bounds, counts and code points and never the value.</summary>
internal static class GuardErrors
{
    public static SmsArgumentError Missing(string name) =>
        Make(name, SmsArgumentProblem.Missing, "is null, but must not be");

    public static SmsArgumentError TooLong(string name, long actual, long most, TextCost cost) =>
        Make(name, SmsArgumentProblem.TooLong, $"costs {Figure(actual)} {TextCosts.Unit(cost)}, at most {Figure(most)} are allowed");

    public static SmsArgumentError TooShort(string name, long actual, long least, TextCost cost) =>
        Make(name, SmsArgumentProblem.TooShort, $"costs {Figure(actual)} {TextCosts.Unit(cost)}, at least {Figure(least)} are asked for");

    public static SmsArgumentError BadAlphabet(string name, ReadOnlySpan<char> text, int position, TextAlphabet alphabet) =>
        Make(
            name,
            SmsArgumentProblem.BadAlphabet,
            $"has {TextErrors.CodePoint(text, position)} at position {Figure(position)}, which is not {AlphabetRule.Describe(alphabet)}");

    public static SmsArgumentError OutOfRange(string name, string? least, string? most) =>
        Make(name, SmsArgumentProblem.OutOfRange, (least, most) switch
        {
            (null, _) => $"is more than {most}",
            (_, null) => $"is less than {least}",
            _ => $"is outside the range {least} to {most}",
        });

    public static SmsArgumentError TooPrecise(string name, long actual, long most) =>
        Make(name, SmsArgumentProblem.OutOfRange, $"has {Figure(actual)} digits after the decimal point, at most {Figure(most)} are allowed");

    public static SmsArgumentError TooMany(string name, long actual, long most) =>
        Make(name, SmsArgumentProblem.TooMany, $"has {Figure(actual)} items, at most {Figure(most)} are allowed");

    public static SmsArgumentError RelativeUri(string name) =>
        Make(name, SmsArgumentProblem.BadForm, "is a relative URI: only an absolute one can be printed");

    public static SmsArgumentError Undefined(string name) =>
        Make(name, SmsArgumentProblem.BadForm, "is not a defined value of its enum");

    private static SmsArgumentError Make(string name, SmsArgumentProblem reason, string what) => new()
    {
        Parameter = name,
        Reason = reason,
        Message = $"Parameter '{name}' {what}.",
    };

    private static string Figure(long value) => TextErrors.Figure(value);
}
