/** Who discloses: agencies (行政机关), their codes and their place in the administration. */
@NullMarked
package org.gongkai.agency;

import org.jspecify.annotations.NullMarked;
