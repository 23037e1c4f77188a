using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>The locals of templates. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Locals
{
    /// <summary>Reads a local that not every way through the template assigns.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="isAssigned">Whether it was assigned.</param>
    /// <param name="name">Its name in the template.</param>
    /// <exception cref="SmsTemplateException">It was not.</exception>
    public static T Read<T>(T value, bool isAssigned, string name) => isAssigned
        ? value
        : throw new SmsArgumentError
        {
            Reason = SmsArgumentProblem.Computation,
            Message = $"The local '{name}' is read before anything is assigned to it.",
        }.ToException();
}
