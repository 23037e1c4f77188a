namespace TemplateSms.Generator.Pipeline;

/// <summary>The methods that a project wants for each template: each costs the C# compiler time, whether it is called or not.</summary>
[Flags]
public enum WantedMembers
{
    /// <summary>None: no project can say so.</summary>
    None = 0,

    /// <summary><c>SendOrderShipped</c> to one number.</summary>
    Send = 1,

    /// <summary><c>SendOrderShipped</c> to many numbers.</summary>
    SendMany = 2,

    /// <summary><c>OrderShipped</c>, which makes the text without sending it.</summary>
    Content = 4,

    /// <summary><c>TryOrderShipped</c>, which does not throw.</summary>
    Try = 8,

    /// <summary>All four.</summary>
    All = Send | SendMany | Content | Try,
}
