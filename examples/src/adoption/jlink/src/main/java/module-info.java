/** A program that is linked with the library and the parts of Java that it needs. */
module org.example.desk {
    requires org.gongkai.validation;
}
