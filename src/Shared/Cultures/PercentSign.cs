namespace TemplateSms.Shared;

/// <summary>The percent sign of a culture, and its place beside a number.</summary>
internal readonly record struct PercentSign(string Text, PercentForm Form)
{
    /// <summary>The place as .NET counts it for numbers that are not negative.</summary>
    public int PositivePattern => (int)Form;

    /// <summary>The same for negative numbers, whose minus sign comes first.</summary>
    public int NegativePattern => Form == PercentForm.BeforeBlank ? 7 : (int)Form;

    /// <summary>Reads a form in which <c>n</c> stands for the number: <c>n %</c>.</summary>
    public static PercentSign Read(string form)
    {
        var isBefore = form[form.Length - 1] == 'n';
        var text = form.Replace("n", "").Trim(' ');
        return new(text, (isBefore, form.Contains(' ')) switch
        {
            (false, true) => PercentForm.AfterBlank,
            (false, false) => PercentForm.After,
            (true, false) => PercentForm.Before,
            (true, true) => PercentForm.BeforeBlank,
        });
    }
}
