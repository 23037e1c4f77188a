namespace TemplateSms.Templating;

/// <summary>Errors of a template's computations, in words that hold no operand.</summary>
internal static class Computation
{
    public static SmsTemplateException Error(string what) => new SmsArgumentError
    {
        Reason = SmsArgumentProblem.Computation,
        Message = $"A computation of the template gives {what}.",
    }.ToException();

    public static SmsTemplateException Overflow() => Error("a number that is out of range");

    public static SmsTemplateException DivisionByZero() => Error("no result, since its divisor is zero");
}
